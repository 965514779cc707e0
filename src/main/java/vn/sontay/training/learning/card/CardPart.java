package vn.sontay.training.learning.card;

import java.util.Locale;

/** What a card answers, in the order of its page. */
public enum CardPart {

    PURPOSE, WHO, WHERE, PAPERS(true), DATA(true), DEADLINE, FORM, FEE, ERRORS(true), CALL;

    private final boolean listed;

    CardPart() {
        this(false);
    }

    CardPart(boolean listed) {
        this.listed = listed;
    }

    /** @return whether it is written as a list of items, not as one text */
    public boolean listed() {
        return listed;
    }

    /** @return whether it states law or procedure, so that it needs a claim (CRD-1) */
    public boolean needsClaim() {
        return this != ERRORS;
    }

    /** @return the key in the card's file */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
