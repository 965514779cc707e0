package vn.sontay.training.shared.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who signs, and by whose authority.
 *
 * @param authorityPrefix TM., KT., TL., TUQ. or Q., or null for a head who signs in their own name
 * @param title the signer's title, such as "Phó Chủ tịch"; where the authority's title cannot be told from it, both are
 *        given with a slash between: "Chủ tịch / Chánh Văn phòng"
 * @param fullName the signer
 */
public record SignatoryLines(@Nullable String authorityPrefix, String title, String fullName) {

    private static final PaperWords WORDS = PaperWords.beside(SignatoryLines.class);

    /**
     * The lines above the signature, in capitals: "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH" for a deputy, "TM. ỦY BAN NHÂN DÂN",
     * "CHỦ TỊCH" for a collective.
     */
    List<String> authority(IssuerLines issuer) {
        List<String> titles = new ArrayList<>(
                Arrays.stream(PaperWords.capitals(title).split("\\s*/\\s*", -1)).filter(t -> !t.isBlank()).toList());
        if (authorityPrefix == null || authorityPrefix.isBlank() || titles.isEmpty()) {
            return titles;
        }
        String prefix = PaperWords.capitals(authorityPrefix.strip());
        String deputy = WORDS.text("deputy") + " ";
        if (titles.size() == 1 && prefix.startsWith("TM")) {
            titles.addFirst(issuer.collectiveName());
        } else if (titles.size() == 1 && prefix.startsWith("KT") && titles.getFirst().startsWith(deputy)) {
            titles.addFirst(titles.getFirst().substring(deputy.length()));
        }
        titles.set(0, prefix + " " + titles.getFirst());
        return titles;
    }

    /**
     * Whose decision a paper is that is signed so, in capitals: the issuer for a collective, else the head of the issuer, also where a
     * deputy signs: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SƠN TÂY". Empty where the head can't be told from the signer's title.
     */
    public String decides(IssuerLines issuer) {
        List<String> lines = authority(issuer);
        if (lines.isEmpty()) {
            return "";
        }
        String prefix = authorityPrefix == null ? "" : PaperWords.capitals(authorityPrefix.strip());
        String head = lines.getFirst().substring(prefix.isEmpty() ? 0 : prefix.length() + 1);
        String name = PaperWords.capitals(issuer.name());
        if (head.equals(issuer.collectiveName())) {
            return name;
        }
        boolean forAnother = prefix.startsWith("T") || prefix.startsWith("KT");
        return forAnother && lines.size() == 1 ? "" : head + " " + name;
    }
}
