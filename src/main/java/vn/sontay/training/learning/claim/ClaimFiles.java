package vn.sontay.training.learning.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.UniqueCodes;
import vn.sontay.training.shared.content.Yaml;

/** Reads {@code content/claims} and the review day of {@code content/review.yaml}, if there is a register. */
public final class ClaimFiles {

    private static final String FOLDER = "claims";
    private static final String REVIEW = "review.yaml";
    private static final int STATEMENT_LENGTH = 400;
    private static final int SHORT = 80;
    /** A figure is put into Markdown and into YAML as it is. */
    private static final Pattern FIGURE = Pattern.compile("[\\p{L}\\p{N} .,/%()–-]*");

    private final ContentFolder folder;
    private final ContentProblems problems;
    private final ContentProblems remarks;
    private final UniqueCodes documentCodes;
    private final UniqueCodes claimCodes;
    private final Map<String, LegalDocument> documents = new HashMap<>();

    public ClaimFiles(ContentFolder folder, ContentProblems problems) {
        this(folder, problems, new ContentProblems());
    }

    /** @param remarks where the build is told of files that nobody read after their author (CLM-8) */
    public ClaimFiles(ContentFolder folder, ContentProblems problems, ContentProblems remarks) {
        this.folder = folder;
        this.problems = problems;
        this.remarks = remarks;
        this.documentCodes = new UniqueCodes("văn bản", problems);
        this.claimCodes = new UniqueCodes("căn cứ", problems);
    }

    /** @return the claims that are whole; what is wrong with the others, or between them, is noted */
    public Claims read() {
        if (!folder.has(FOLDER)) {
            return Claims.NONE;
        }
        List<ContentMap> files = folder.readAll(FOLDER, ".yaml", problems).stream()
                .flatMap(text -> Yaml.map(text, problems).stream()).toList();
        files.forEach(file -> file.optionalMaps("documents").forEach(this::document));
        List<Claim> claims = new ArrayList<>();
        for (ContentMap file : files) {
            file.optionalMaps("claims").forEach(fields -> claim(fields).ifPresent(claims::add));
            remarkUnread(file);
            file.done();
        }
        refuseContradictions(claims);
        return new Claims(claims, claimCodes.all(), reviewed());
    }

    /** CLM-8. */
    private void remarkUnread(ContentMap file) {
        if (SecondReader.read(file).isEmpty()) {
            remarks.add(file.file(), file.line("claims"),
                    "Chưa ghi ai đọc lại căn cứ sau người soạn. Nhờ người khác đặt từng căn cứ cạnh văn bản của nó, rồi ghi mục "
                            + SecondReader.KEY + " gồm role, day, findings.");
        }
    }

    private @Nullable LocalDate reviewed() {
        return folder.read(REVIEW, problems).flatMap(text -> Yaml.map(text, problems)).map(fields -> {
            @Nullable
            LocalDate day = fields.date("reviewed");
            fields.done();
            return day;
        }).orElse(null);
    }

    private void document(ContentMap fields) {
        String code = fields.code("code");
        documentCodes.add(code, fields.place("code"));
        String name = fields.text("name");
        String number = fields.optionalText("number", SHORT);
        @Nullable
        LocalDate seen = fields.optionalDate("seen");
        @Nullable
        LocalDate day = seen == null || fields.has("date") ? fields.date("date") : seen;
        fields.done();
        if (day != null) {
            documents.putIfAbsent(code, new LegalDocument(code, name, number, day, !fields.has("date")));
        }
    }

    private Optional<Claim> claim(ContentMap fields) {
        int before = problems.count();
        String code = fields.code("code");
        claimCodes.add(code, fields.place("code"));
        String subject = fields.code("subject");
        String statement = fields.text("statement", STATEMENT_LENGTH);
        String figure = fields.optionalText("figure", SHORT);
        if (!FIGURE.matcher(figure).matches()) {
            fields.problem("figure", "Mục figure chỉ gồm chữ, số, dấu cách và . , / % ( ) -.");
        }
        String written = fields.code("document");
        if (!written.isEmpty() && !documentCodes.contains(written)) {
            fields.problem("document",
                    "Không có văn bản nào mã " + written + ". Sửa mã, hoặc viết văn bản ở mục documents.");
        }
        String article = fields.optionalText("article", SHORT);
        @Nullable
        Certainty certainty = fields.choice("certainty", Certainty.class);
        @Nullable
        LocalDate from = fields.date("from");
        @Nullable
        LocalDate until = fields.optionalDate("until");
        @Nullable
        LocalDate looked = fields.date("looked");
        String by = fields.text("by", SHORT);
        fields.done();
        fields.inOrder("from", from, "until", until);
        @Nullable
        LegalDocument document = documents.get(written);
        return problems.count() > before || document == null || certainty == null || from == null || looked == null
                ? Optional.empty()
                : Optional.of(new Claim(code, subject, statement, figure, document, article, certainty, from, until,
                        looked, by, fields.place("code")));
    }

    /** CLM-3. */
    private void refuseContradictions(List<Claim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            Claim later = claims.get(i);
            claims.subList(0, i).stream().filter(later::contradicts).forEach(earlier -> problems.add(later.place(),
                    "Căn cứ " + later.code() + " (" + later.figure() + ") trái với căn cứ " + earlier.code() + " ("
                            + earlier.figure() + ") ở content/" + earlier.place().file() + " dòng "
                            + earlier.place().line() + ": cùng việc " + later.subject()
                            + ", có ngày cùng hiệu lực. Sửa một bên, hoặc đặt until cho căn cứ cũ."));
        }
    }
}
