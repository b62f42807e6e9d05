using BadgeFunctions.Web.Pages.Mailbox;

namespace BadgeFunctions.Web.Tests.Pages;

public sealed class LinkedTextTests
{
    [Theory]
    [InlineData("Voir https://exemple.fr/a?b=c.", "https://exemple.fr/a?b=c")]
    [InlineData("(http://localhost:7071/tracking/x?key=y)", "http://localhost:7071/tracking/x?key=y")]
    [InlineData("<https://exemple.fr/>", "https://exemple.fr/")]
    public void FindsAnAddressWithoutThePunctuationAroundIt(string text, string address) =>
        Assert.Equal(address, Assert.Single(LinkedText.Split(text), part => part.IsLink).Text);

    [Theory]
    [InlineData("")]
    [InlineData("Rien à suivre ici : javascript:alert(1)")]
    [InlineData("Deux : https://a.fr et https://b.fr, voilà.\n")]
    public void LosesNothing(string text) => Assert.Equal(text, string.Concat(LinkedText.Split(text).Select(part => part.Text)));

    [Fact]
    public void LinksToTheWebOnly() => Assert.DoesNotContain(LinkedText.Split("javascript:alert(1) data:text/html,x"), part => part.IsLink);
}
