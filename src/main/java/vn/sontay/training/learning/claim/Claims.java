package vn.sontay.training.learning.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.ContentText;

/** The register in one state of the content. Immutable. */
public final class Claims {

    /** Of a content folder that has no register. */
    public static final Claims NONE = new Claims(List.of(), Set.of(), null);

    private static final Pattern REFERENCE = Pattern.compile("\\{\\{([^{}\n]*)\\}\\}");
    private static final String NUMBER = ".number";
    private static final Pattern LEADING_NUMBER = Pattern.compile("(\\d+(?:[.,]\\d+)*)(?![\\d/])");

    private final Map<String, Claim> byCode = new LinkedHashMap<>();
    private final Set<String> known;
    private final @Nullable LocalDate reviewed;

    /**
     * @param known the codes of all claims that were met, be they whole or not
     * @param reviewed the review day; null where none is declared
     */
    Claims(Collection<Claim> claims, Set<String> known, @Nullable LocalDate reviewed) {
        claims.forEach(claim -> byCode.put(claim.code(), claim));
        this.known = Set.copyOf(known);
        this.reviewed = reviewed;
    }

    /** @return all claims by file, in the order of each file */
    public List<Claim> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Claim> claim(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @return the day as of which the whole content was declared to be right; empty where there is no register */
    public Optional<LocalDate> reviewed() {
        return Optional.ofNullable(reviewed);
    }

    /** @return the claims that a lesson or a question names under that key, each of which there is (CLM-2) */
    public List<ClaimMark> named(ContentMap fields, String key, ContentProblems problems) {
        int line = fields.line(key);
        List<String> codes = fields.optionalCodes(key);
        codes.forEach(code -> isKnown(code, fields.file(), line, problems));
        return codes.stream().map(code -> new ClaimMark(code, line)).toList();
    }

    /** @return the file with its references filled; those that can't be are noted, and stay as they are without braces */
    public FilledText fill(ContentText source, ContentProblems problems) {
        if (!source.text().contains("{{")) {
            return new FilledText(source, List.of());
        }
        List<ClaimMark> marks = new ArrayList<>();
        String[] lines = source.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int line = i + 1;
            lines[i] = REFERENCE.matcher(lines[i]).replaceAll(found -> Matcher
                    .quoteReplacement(figure(found, source.file(), line, marks, problems)));
        }
        return new FilledText(new ContentText(source.file(), String.join("\n", lines)), marks);
    }

    private String figure(MatchResult found, String file, int line, List<ClaimMark> marks, ContentProblems problems) {
        String written = found.group(1).strip();
        boolean number = written.endsWith(NUMBER);
        String code = number ? written.substring(0, written.length() - NUMBER.length()) : written;
        if (!isKnown(code, file, line, problems)) {
            return written;
        }
        marks.add(new ClaimMark(code, line));
        Claim claim = byCode.get(code);
        if (claim == null) {
            return written;
        }
        if (claim.figure().isEmpty()) {
            problems.add(file, line, "Căn cứ " + code + " không có mục figure nên không điền được vào đây.");
            return written;
        }
        Matcher leading = LEADING_NUMBER.matcher(claim.figure());
        if (!number) {
            return claim.figure();
        }
        if (leading.lookingAt()) {
            return leading.group(1);
        }
        problems.add(file, line, "Mục figure của căn cứ " + code + " không bắt đầu bằng một con số: " + claim.figure());
        return written;
    }

    private boolean isKnown(String code, String file, int line, ContentProblems problems) {
        if (known.contains(code)) {
            return true;
        }
        problems.add(file, line, "Không có căn cứ nào mã " + code + " trong content/claims. Sửa mã, hoặc viết căn cứ.");
        return false;
    }
}
