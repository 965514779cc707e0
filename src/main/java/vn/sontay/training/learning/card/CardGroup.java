package vn.sontay.training.learning.card;

/** Under which heading a card stands in the list. */
public enum CardGroup {

    /** Birth, marriage, death: hộ tịch. */
    FAMILY,
    /** Where somebody lives, and who they are. */
    RESIDENCE,
    /** Copies and signatures certified, records of conviction. */
    PAPERS,
    /** Health insurance, allowances, poor households. */
    SUPPORT,
    /** Land. */
    LAND, OTHER
}
