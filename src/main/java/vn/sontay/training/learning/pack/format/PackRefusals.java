package vn.sontay.training.learning.pack.format;

import vn.sontay.training.shared.RuleException;

/** Why a file isn't taken as a pack; each stands beside the field of the file. */
final class PackRefusals {

    private static final String FIELD = "file";

    private PackRefusals() {
    }

    static RuleException foreign() {
        return RuleException.at(FIELD, "pack.foreign");
    }

    static RuleException unknownFormat() {
        return RuleException.at(FIELD, "pack.unknownFormat");
    }

    static RuleException unsigned() {
        return RuleException.at(FIELD, "pack.unsigned");
    }

    static RuleException damaged() {
        return RuleException.at(FIELD, "pack.damaged");
    }

    static RuleException cutOff() {
        return RuleException.at(FIELD, "pack.cutOff");
    }

    static RuleException tooBig() {
        return RuleException.at(FIELD, "pack.tooBig", String.valueOf(PackLimits.PACKED >> 20));
    }

    static RuleException tooMuch() {
        return RuleException.at(FIELD, "pack.tooMuch", String.valueOf(PackLimits.UNPACKED >> 20),
                String.valueOf(PackLimits.FILES));
    }

    static RuleException badPath() {
        return RuleException.at(FIELD, "pack.badPath");
    }
}
