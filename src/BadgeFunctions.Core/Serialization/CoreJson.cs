using System.Text.Json;
using System.Text.Json.Serialization;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Access.External;
using BadgeFunctions.Core.Access.MailLinks;
using BadgeFunctions.Core.Access.Sessions;
using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Editing;
using BadgeFunctions.Core.Classes;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Messages;
using BadgeFunctions.Core.Commissions.Minutes;
using BadgeFunctions.Core.Commissions.Release;
using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Voting;
using BadgeFunctions.Core.Issuance;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Nominations.Uploads.Partial;
using BadgeFunctions.Core.Privacy;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Core.Work;

namespace BadgeFunctions.Core.Serialization;

/// <summary>The JSON of every stored document, generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AccessGrant))]
[JsonSerializable(typeof(AccessSession))]
[JsonSerializable(typeof(AccessSessionReference))]
[JsonSerializable(typeof(Account))]
[JsonSerializable(typeof(AccountReference))]
[JsonSerializable(typeof(AgeingReminder))]
[JsonSerializable(typeof(AgendaItem))]
[JsonSerializable(typeof(AuditDetail))]
[JsonSerializable(typeof(AuditEntry))]
[JsonSerializable(typeof(AuditHead))]
[JsonSerializable(typeof(ChangeDetail))]
[JsonSerializable(typeof(AttendanceSession))]
[JsonSerializable(typeof(Award))]
[JsonSerializable(typeof(Badge))]
[JsonSerializable(typeof(BadgeDraft))]
[JsonSerializable(typeof(CatalogueRecord))]
[JsonSerializable(typeof(ClassList))]
[JsonSerializable(typeof(CommissionRules))]
[JsonSerializable(typeof(CommissionSession))]
[JsonSerializable(typeof(ErasureLine))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(ExternalLink))]
[JsonSerializable(typeof(ExternalSubject))]
[JsonSerializable(typeof(MemberOpinions))]
[JsonSerializable(typeof(MessageTemplateSet))]
[JsonSerializable(typeof(MinutesSeal))]
[JsonSerializable(typeof(SessionRelease))]
[JsonSerializable(typeof(Nomination))]
[JsonSerializable(typeof(NominationClaim))]
[JsonSerializable(typeof(NominationReceipt))]
[JsonSerializable(typeof(NominationSummary))]
[JsonSerializable(typeof(PendingSitting))]
[JsonSerializable(typeof(RemoteDeadline))]
[JsonSerializable(typeof(PupilPlace))]
[JsonSerializable(typeof(PendingSignUp))]
[JsonSerializable(typeof(SessionEntry))]
[JsonSerializable(typeof(SessionReference))]
[JsonSerializable(typeof(PartialUpload))]
[JsonSerializable(typeof(SignedCredential))]
[JsonSerializable(typeof(SignInLink))]
[JsonSerializable(typeof(SignInLinkCount))]
[JsonSerializable(typeof(SignInLinkMark))]
[JsonSerializable(typeof(SignUp))]
[JsonSerializable(typeof(StatusListRecord))]
[JsonSerializable(typeof(StatusReservation))]
[JsonSerializable(typeof(UploadEntry))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(Vote))]
internal sealed partial class CoreJson : JsonSerializerContext;
