namespace BadgeFunctions.Core.Problems;

/// <summary>The codes of <see cref="Problem"/>; each has a sentence in the resources, under <c>Problem.</c> and the code.</summary>
public static class ProblemCodes
{
    /// <summary>Nothing was given.</summary>
    public const string Required = "required";

    /// <summary>More characters than the limit.</summary>
    public const string TooLong = "too-long";

    /// <summary>More pieces than the limit.</summary>
    public const string TooMany = "too-many";

    /// <summary>Control characters that no text needs.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>Not an e-mail address.</summary>
    public const string Email = "email";

    /// <summary>No badge of that id.</summary>
    public const string UnknownBadge = "unknown-badge";

    /// <summary>Not an absolute http or https address.</summary>
    public const string Url = "url";

    /// <summary>Not a day of the calendar.</summary>
    public const string Date = "date";

    /// <summary>A day that has not come yet.</summary>
    public const string FutureDate = "future-date";

    /// <summary>Not a national school code: seven digits and their check letter.</summary>
    public const string Uai = "uai";

    /// <summary>The same person already asked for, or holds, this badge.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>The same, where the sender says that the person is they: a mail tells them when, and where it stands.</summary>
    public const string DuplicateOwn = "duplicate-own";

    /// <summary>No call for this badge is open; the day is the one on which the next opens.</summary>
    public const string CallClosed = "call-closed";

    /// <summary>The badge is awarded no more.</summary>
    public const string Archived = "archived";

    /// <summary>The badge comes by itself, or with attendance: nobody asks for it.</summary>
    public const string NotAskedFor = "not-asked-for";

    /// <summary>Somebody of the same name has asked for this badge; the sender has yet to say that it is another person.</summary>
    public const string LookAlike = "look-alike";

    /// <summary>The guardian's address is the nominee's own.</summary>
    public const string OwnGuardian = "own-guardian";

    /// <summary>The nominee does not hold what the badge requires: every badge that the sentence names is missing.</summary>
    public const string Prerequisite = "prerequisite";

    /// <summary>The same, where as many as the limit of the badges that the sentence names are enough.</summary>
    public const string PrerequisiteChoice = "prerequisite-choice";

    /// <summary>Not the code of a pupil, or of a badge that is not meant for pupils.</summary>
    public const string PupilCode = "pupil-code";

    /// <summary>Not one of the values that are possible.</summary>
    public const string Unknown = "unknown";

    /// <summary>One piece of evidence that is more than one of a file, a link and a testimony.</summary>
    public const string EvidenceKinds = "evidence-kinds";

    /// <summary>Somebody named as their own witness.</summary>
    public const string WitnessIsNominee = "witness-is-nominee";

    /// <summary>Fewer characters than the limit.</summary>
    public const string TooShort = "too-short";

    /// <summary>Every piece of evidence was found inadmissible, yet the badge would be awarded.</summary>
    public const string NothingAdmissible = "nothing-admissible";

    /// <summary>One reviewer decides what the agenda of a session holds.</summary>
    public const string OnAgenda = "on-agenda";

    /// <summary>One reviewer decides where the issuer leaves every decision to its commission.</summary>
    public const string CommissionOnly = "commission-only";

    /// <summary>A line that is not a day, in a list of days; the sentence quotes it.</summary>
    public const string DayList = "day-list";

    /// <summary>A day that is over.</summary>
    public const string PastDate = "past-date";

    /// <summary>Not a time of the day.</summary>
    public const string TimeOfDay = "time-of-day";

    /// <summary>An end that is not after its beginning.</summary>
    public const string EndBeforeStart = "end-before-start";

    /// <summary>A greatest size below the smallest.</summary>
    public const string MaximumBelowMinimum = "maximum-below-minimum";

    /// <summary>More than the members that may sit, or must: the limit.</summary>
    public const string MoreThanMembers = "more-than-members";

    /// <summary>All seats of a session are taken.</summary>
    public const string SeatsTaken = "seats-taken";

    /// <summary>Somebody who has a seat in the session already.</summary>
    public const string HasSeat = "has-seat";

    /// <summary>Reviewers from outside where the issuer's rules allow none.</summary>
    public const string NoOutsiders = "no-outsiders";

    /// <summary>A file with nothing in it.</summary>
    public const string EmptyFile = "empty-file";

    /// <summary>A file of more megabytes than the limit.</summary>
    public const string FileTooLarge = "file-too-large";

    /// <summary>A piece of evidence with nothing in it.</summary>
    public const string EvidenceEmpty = "file-empty";

    /// <summary>A piece of evidence that is none of the kinds of file that are taken.</summary>
    public const string EvidenceType = "file-type";

    /// <summary>A picture or a film whose structure is broken.</summary>
    public const string EvidenceDamaged = "file-damaged";

    /// <summary>A spreadsheet program's own file, where its CSV export is expected.</summary>
    public const string Workbook = "workbook";

    /// <summary>A table that lacks a column it needs; the field is the column.</summary>
    public const string MissingColumn = "missing-column";

    /// <summary>A table of more columns than the limit.</summary>
    public const string TooManyColumns = "too-many-columns";

    /// <summary>A row that goes on after the table's last column.</summary>
    public const string ExtraCells = "extra-cells";

    /// <summary>A cell that a quotation mark opens and none closes where it ends.</summary>
    public const string Quotes = "quotes";

    /// <summary>A cell of more kilobytes than the limit.</summary>
    public const string CellTooLong = "cell-too-long";

    /// <summary>A row of more kilobytes than the limit.</summary>
    public const string RowTooLong = "row-too-long";

    /// <summary>A table of more rows than the limit.</summary>
    public const string TooManyRows = "too-many-rows";

    /// <summary>Not a whole number from 1 to the limit.</summary>
    public const string WholeNumber = "whole-number";

    /// <summary>A role or a change that is not for this editor to make.</summary>
    public const string NotYours = "not-yours";

    /// <summary>One's own rights, which another has to change.</summary>
    public const string OwnRights = "own-rights";

    /// <summary>The last one who administers the installation.</summary>
    public const string LastAdministrator = "last-administrator";

    /// <summary>A last day that is over.</summary>
    public const string OverAlready = "over-already";

    /// <summary>More days than the limit.</summary>
    public const string TooManyDays = "too-many-days";
    /// <summary>A day that is not to come any more.</summary>
    public const string DayPast = "day-past";

    /// <summary>A text that is to name nobody names the applicant.</summary>
    public const string NamesApplicant = "names-applicant";
    /// <summary>A placeholder that the text cannot have; the sentence names it.</summary>
    public const string UnknownPlaceholder = "unknown-placeholder";

    /// <summary>A placeholder that the text must have; the sentence names it.</summary>
    public const string MissingPlaceholder = "missing-placeholder";
}
