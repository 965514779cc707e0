package vn.sontay.training.outcome.certificate;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.RuleException;

/**
 * Whether a prefix, a title and a letterhead belong together (CER-29; Nghị định 30/2020): TM. for a collective, KT. a deputy for the
 * head, TL. and TUQ. another officer whose title comes after that of the head, Q. who acts as head. Pure.
 */
final class SigningRight {

    private static final Pattern COLLECTIVE = Pattern.compile("(ủy ban|uỷ ban|hội đồng|ban)\\b.*", unicode());
    private static final Pattern COMMITTEE = Pattern.compile("(ủy|uỷ) ban nhân dân\\b.*", unicode());
    private static final Pattern OFFICE = Pattern.compile("(phòng|trung tâm|văn phòng|sở|trường)\\b.*", unicode());
    private static final Pattern CHAIR = Pattern.compile("(phó )?chủ tịch\\b.*", unicode());
    private static final Pattern TWO_TITLES = Pattern.compile("[^/]*\\S[^/]*/[^/]*\\S[^/]*");

    private SigningRight() {
    }

    private static int unicode() {
        return Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;
    }

    /** @throws RuleException beside the field that is wrong */
    static void require(String title, @Nullable String prefix) {
        boolean deputy = lower(title).startsWith("phó ");
        if ("KT.".equals(prefix) && !deputy) {
            throw RuleException.at("authorityPrefix", "certificate.prefixNeedsDeputy");
        }
        if (deputy && prefix == null) {
            throw RuleException.at("authorityPrefix", "certificate.deputyNeedsPrefix");
        }
        if (deputy && "Q.".equals(prefix)) {
            throw RuleException.at("authorityPrefix", "certificate.actingIsHead");
        }
        if (byOrder(prefix) && !TWO_TITLES.matcher(title).matches()) {
            throw RuleException.at("title", "certificate.orderNeedsBoth");
        }
    }

    /** @param issuer as the letterhead names it. @throws RuleException beside the field that is wrong */
    static void requireUnder(String issuer, String title, @Nullable String prefix) {
        if ("TM.".equals(prefix) && !COLLECTIVE.matcher(lower(issuer)).matches()) {
            throw RuleException.at("authorityPrefix", "certificate.collectiveOnly", issuer);
        }
        boolean chair = CHAIR.matcher(lower(title)).matches();
        if (COMMITTEE.matcher(lower(issuer)).matches() && !chair) {
            throw RuleException.at("title", "certificate.committeeSigns", issuer);
        }
        if (OFFICE.matcher(lower(issuer)).matches() && chair) {
            throw RuleException.at("title", "certificate.officeSigns", issuer);
        }
    }

    private static boolean byOrder(@Nullable String prefix) {
        return "TL.".equals(prefix) || "TUQ.".equals(prefix);
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
