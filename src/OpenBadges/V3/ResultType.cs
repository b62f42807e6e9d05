namespace OpenBadges.V3;

/// <summary>What a result is expressed in (Open Badges 3.0, ResultType Enumeration).</summary>
public enum ResultType
{
    /// <summary>A grade such as A or 14/20.</summary>
    LetterGrade,

    /// <summary>A grade point average.</summary>
    GradePointAverage,

    /// <summary>A percentage from 0 to 100.</summary>
    Percent,

    /// <summary>A performance level.</summary>
    PerformanceLevel,

    /// <summary>A predicted score.</summary>
    PredictedScore,

    /// <summary>A score before scaling.</summary>
    RawScore,

    /// <summary>The standing at the end.</summary>
    Result,

    /// <summary>A rubric.</summary>
    RubricCriterion,

    /// <summary>The levels of a rubric criterion.</summary>
    RubricCriterionLevel,

    /// <summary>The score of a rubric.</summary>
    RubricScore,

    /// <summary>A score after scaling.</summary>
    ScaledScore,

    /// <summary>How far the achievement has come; a result then says it as its status.</summary>
    Status,
}
