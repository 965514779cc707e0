package vn.sontay.training.people.organisation;

/**
 * What of a unit acts of the browser change. In an act's lines each is a text; empty for nothing. Where such an act says it, the
 * content files no longer do (UNA-6).
 */
public enum UnitField {
    NAME,
    /** The id of the unit above. */
    PARENT,
    /** The last day, as 2025-06-30. */
    TO,
    /** The ids of the units that took over, rising, with blanks between. */
    SUCCESSORS,
    /** The document that made or ended it. */
    ACT,
    /** That the act made it. */
    MADE
}
