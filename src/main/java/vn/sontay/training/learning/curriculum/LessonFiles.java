package vn.sontay.training.learning.curriculum;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.claim.ClaimMark;
import vn.sontay.training.learning.claim.ClaimUse;
import vn.sontay.training.learning.claim.Claims;
import vn.sontay.training.learning.claim.FilledText;
import vn.sontay.training.learning.claim.SecondReader;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentPlace;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.ContentText;
import vn.sontay.training.shared.content.Fingerprint;
import vn.sontay.training.shared.content.FrontMatter;

/** Reads the lessons' Markdown files, one edition each. */
final class LessonFiles {

    private static final int TITLE_LENGTH = 200;
    private static final int EDITION_LENGTH = 40;
    private static final int MOST_PERIODS = 20;
    private static final int MOST_MINUTES = 300;
    private static final LocalDate SECOND_READERS_FROM = LocalDate.of(2026, Month.JANUARY, 1);

    private final ContentProblems problems;
    private final ContentProblems remarks;
    private final LessonMarkdown markdown;
    private final Claims claims;
    private final List<ClaimUse> uses = new ArrayList<>();
    private final Map<String, List<LessonEdition>> editions = new TreeMap<>();
    private final Map<LessonEdition, ContentPlace> places = new HashMap<>();
    private final Map<String, ContentPlace> firstPlaces = new HashMap<>();
    private final Map<String, String> spelling = new HashMap<>();
    private final Set<String> codes = new TreeSet<>();

    LessonFiles(Pictures pictures, Claims claims, ContentProblems problems, ContentProblems remarks) {
        this.claims = claims;
        this.problems = problems;
        this.remarks = remarks;
        this.markdown = new LessonMarkdown(pictures, problems);
    }

    void read(ContentText source) {
        FilledText filled = claims.fill(source, problems);
        FrontMatter.split(filled.text(), problems).flatMap(file -> edition(file, filled.marks())).ifPresent(edition -> {
            List<LessonEdition> others = editions.computeIfAbsent(edition.code(), code -> new ArrayList<>());
            ContentPlace place = places.getOrDefault(edition, new ContentPlace(source.file(), 1));
            others.stream().filter(edition::overlaps).forEach(other -> problems.add(place,
                    "Bản này trùng thời gian với bản " + other.edition() + " của bài " + edition.code()
                            + ". Sửa validFrom, validTo để hai bản nối tiếp nhau."));
            others.add(edition);
        });
    }

    /** @return the codes of all lessons that were met, be they whole or not */
    Set<String> codes() {
        return Set.copyOf(codes);
    }

    /** @return where the lessons rest on claims */
    List<ClaimUse> uses() {
        return List.copyOf(uses);
    }

    List<Lesson> lessons() {
        return editions.entrySet().stream().map(entry -> new Lesson(entry.getKey(), entry.getValue())).toList();
    }

    private Optional<LessonEdition> edition(FrontMatter file, List<ClaimMark> marks) {
        int before = problems.count();
        ContentMap fields = file.fields();
        String code = fields.code("code");
        @Nullable
        Reader reader = fields.choice("reader", Reader.class);
        String edition = fields.code("edition", EDITION_LENGTH);
        takeIn(code, edition, fields);
        String title = fields.text("title", TITLE_LENGTH);
        List<String> outcomes = fields.texts("outcomes");
        int periods = fields.number("periods", 1, MOST_PERIODS);
        @Nullable
        LocalDate from = fields.date("validFrom");
        @Nullable
        LocalDate to = fields.optionalDate("validTo");
        @Nullable
        LocalDate reviewed = fields.date("reviewed");
        @Nullable
        LocalDate reviewBy = fields.date("reviewBy");
        int minutes = fields.number("minutes", 1, MOST_MINUTES);
        List<Source> sources = fields.maps("sources").stream().map(LessonFiles::source).toList();
        LessonClaims rests = new LessonClaims(claims, problems).read(fields, marks);
        @Nullable
        SecondReader second = SecondReader.read(fields).orElse(null);
        fields.done();
        fields.inOrder("validFrom", from, "validTo", to);
        fields.inOrder("reviewed", reviewed, "reviewBy", reviewBy);
        LessonText text = markdown.render(fields.file(), file.body(), file.bodyLine());
        rests.checkPictures(text);
        if (reader != null) {
            new LessonLength(fields.file(), file.bodyLine(), remarks).check(reader, text);
        }
        if (problems.count() > before || reader == null || from == null || reviewed == null || reviewBy == null) {
            return Optional.empty();
        }
        LessonEdition read = new LessonEdition(code, reader, edition, title, outcomes, periods, minutes, from, to,
                reviewed,
                reviewBy,
                sources, text, fingerprint(title, outcomes, sources, text.html()), second);
        remarkUnread(read, fields);
        places.put(read, fields.place("validFrom"));
        uses.addAll(rests.uses(read));
        return Optional.of(read);
    }

    /** CUR-16. */
    private void remarkUnread(LessonEdition edition, ContentMap fields) {
        if (edition.secondReader() == null && !edition.validFrom().isBefore(SECOND_READERS_FROM)) {
            remarks.add(fields.file(), fields.line("validFrom"),
                    "Chưa ghi ai đọc bài sau người soạn. Nhờ người khác đọc, rồi ghi "
                            + "mục " + SecondReader.KEY + " gồm role, day, findings.");
        }
    }

    private void takeIn(String code, String edition, ContentMap fields) {
        if (code.isEmpty()) {
            return;
        }
        codes.add(code);
        String first = spelling.putIfAbsent(code.toLowerCase(Locale.ROOT), code);
        if (first != null && !first.equals(code)) {
            fields.problem("code",
                    "Mã bài " + code + " chỉ khác mã " + first + " ở chữ hoa, chữ thường. Viết giống nhau.");
        }
        if (!edition.isEmpty()) {
            ContentPlace other = firstPlaces.putIfAbsent((code + "." + edition).toLowerCase(Locale.ROOT),
                    fields.place("edition"));
            if (other != null) {
                fields.problem("edition", "Bài " + code + " bản " + edition + " đã có ở content/" + other.file()
                        + ". Đặt tên bản khác.");
            }
        }
    }

    private static Source source(ContentMap fields) {
        Source source = new Source(fields.text("title"), fields.optionalDate("date"), fields.optionalText("note"));
        fields.done();
        return source;
    }

    private static String fingerprint(String title, List<String> outcomes, List<Source> sources, String html) {
        Fingerprint fingerprint = new Fingerprint().add(title).add(outcomes);
        for (Source source : sources) {
            fingerprint.add(source.title()).add(String.valueOf(source.date())).add(source.note());
        }
        return fingerprint.add(html).sha256();
    }
}
