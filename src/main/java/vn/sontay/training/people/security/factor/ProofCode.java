package vn.sontay.training.people.security.factor;

import vn.sontay.training.people.security.OneTimeCode;
import vn.sontay.training.shared.RuleException;

/**
 * What somebody types to prove who they are after the password. Spaces, hyphens and case don't matter.
 *
 * @param text without what doesn't matter
 */
record ProofCode(Kind kind, String text) {

    /** How many letters say which recovery code is meant. */
    static final int PLACE_LETTERS = 2;

    /** What a code is: told by its length. A passkey's answer is none that is typed. */
    enum Kind {
        APP, RECOVERY, LIFT, PASSKEY
    }

    /** @throws RuleException beside the field when it is none of them, which is no guess and isn't counted as one */
    static ProofCode read(String field, String typed) {
        String text = OneTimeCode.normalise(typed);
        if (text.matches("[0-9]{" + Totp.DIGITS + "}")) {
            return new ProofCode(Kind.APP, text);
        }
        if (OneTimeCode.isWellFormed(text)) {
            return new ProofCode(Kind.LIFT, text);
        }
        if (text.length() > PLACE_LETTERS && OneTimeCode.isWellFormed(text.substring(PLACE_LETTERS))) {
            return new ProofCode(Kind.RECOVERY, text);
        }
        throw RuleException.at(field, "security.factorMalformed");
    }

    /** @return which recovery code is meant */
    String place() {
        return text.substring(0, PLACE_LETTERS);
    }

    /** @return what a recovery code is hashed of */
    String rest() {
        return text.substring(PLACE_LETTERS);
    }

    /** Keeps the code out of logs. */
    @Override
    public String toString() {
        return "ProofCode[" + kind + "]";
    }
}
