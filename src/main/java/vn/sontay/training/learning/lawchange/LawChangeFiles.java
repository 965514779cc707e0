package vn.sontay.training.learning.lawchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.claim.Certainty;
import vn.sontay.training.learning.claim.Claim;
import vn.sontay.training.learning.claim.ClaimMark;
import vn.sontay.training.learning.claim.ClaimUse;
import vn.sontay.training.learning.claim.Claims;
import vn.sontay.training.learning.claim.FilledText;
import vn.sontay.training.learning.claim.SecondReader;
import vn.sontay.training.learning.curriculum.ShortMarkdown;
import vn.sontay.training.learning.curriculum.ShortText;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentPlace;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.Fingerprint;
import vn.sontay.training.shared.content.UniqueCodes;
import vn.sontay.training.shared.content.Yaml;

/** Reads {@code content/changes}, if there is such a folder (CHG-1). */
public final class LawChangeFiles {

    private static final String FOLDER = "changes";
    private static final int TITLE_LENGTH = 120;
    private static final int MOST_WORDS = 250;

    private final ContentFolder folder;
    private final Claims claims;
    private final ContentProblems problems;
    private final UniqueCodes codes;
    private final ChangeQuestionEntry questions;
    private final List<ClaimUse> uses = new ArrayList<>();

    /** @param claims the register in the same state of the content */
    public LawChangeFiles(ContentFolder folder, Claims claims, ContentProblems problems) {
        this.folder = folder;
        this.claims = claims;
        this.problems = problems;
        this.codes = new UniqueCodes("thay đổi", problems);
        this.questions = new ChangeQuestionEntry();
    }

    /** @return the changes that are whole; what is wrong with the others is noted */
    public LawChanges read() {
        List<LawChange> changes = new ArrayList<>();
        if (folder.has(FOLDER)) {
            folder.readAll(FOLDER, ".yaml", problems).forEach(text -> {
                FilledText filled = claims.fill(text, problems);
                Yaml.map(filled.text(), problems).flatMap(fields -> change(fields, filled.marks()))
                        .ifPresent(changes::add);
            });
        }
        return new LawChanges(changes, uses);
    }

    private Optional<LawChange> change(ContentMap fields, List<ClaimMark> figures) {
        int before = problems.count();
        String code = fields.code("code");
        codes.add(code, fields.place("code"));
        if (!code.isEmpty() && !fields.file().equals(FOLDER + "/" + code + ".yaml")) {
            fields.problem("code", "Thay đổi " + code + " phải nằm trong tệp " + code
                    + ".yaml. Sửa mã, hoặc đổi tên tệp.");
        }
        String title = fields.text("title", TITLE_LENGTH);
        @Nullable
        LocalDate from = fields.date("from");
        List<Claim> was = named(fields, "old", "cũ");
        List<Claim> is = named(fields, "new", "mới");
        List<ClaimMark> said = claims.named(fields, "claims", problems);
        ShortText text = text(fields);
        List<ChangeQuestion> asked = questions(fields);
        SecondReader.read(fields);
        fields.done();
        checkNew(fields, from, was, is);
        if (problems.count() > before || from == null) {
            return Optional.empty();
        }
        LawChange change = new LawChange(code, title, from, last(is), was.stream().map(Claim::code).toList(),
                is.stream().map(Claim::code).toList(), text.html(), asked, fingerprint(title, from, text, asked));
        Stream.of(claims.named(fields, "new", problems), said, figures).flatMap(List::stream)
                .forEach(mark -> use(change, mark, fields.file()));
        return Optional.of(change);
    }

    private void use(LawChange change, ClaimMark mark, String file) {
        uses.add(new ClaimUse(mark.claim(), ClaimUse.Kind.CHANGE, change.code(), "", "", change.from(), change.until(),
                new ContentPlace(file, mark.line())));
    }

    /** @return the claims that there are under that key, of which there must be one */
    private List<Claim> named(ContentMap fields, String key, String which) {
        List<ClaimMark> named = claims.named(fields, key, problems);
        if (named.isEmpty()) {
            fields.problem(key, "Chưa có căn cứ " + which + ". Ghi ở mục " + key
                    + " ít nhất một mã trong content/claims, như " + key + ": [ma-can-cu].");
        }
        return named.stream().flatMap(mark -> claims.claim(mark.claim()).stream()).toList();
    }

    private void checkNew(ContentMap fields, @Nullable LocalDate from, List<Claim> was, List<Claim> is) {
        for (Claim claim : is) {
            if (was.contains(claim)) {
                fields.problem("new", "Căn cứ " + claim.code() + " vừa cũ vừa mới. Bỏ ở một bên.");
            }
            if (claim.certainty() != Certainty.LAW && claim.certainty() != Certainty.OFFICIAL_PAGE) {
                fields.problem("new", "Căn cứ " + claim.code() + " chưa đọc ở văn bản hay trang của cơ quan"
                        + " (certainty phải là law hoặc official-page), nên chưa báo cho mọi người được.");
            }
            if (from != null && from.isBefore(claim.from())) {
                fields.problem("from", "Thay đổi không thể có trước căn cứ mới " + claim.code() + ", bắt đầu từ "
                        + Dates.day(claim.from()) + ". Sửa ngày.");
            }
            if (from != null && claim.endedBefore(from)) {
                fields.problem("from", "Căn cứ mới " + claim.code() + " đã hết hiệu lực trước ngày này. Sửa ngày, "
                        + "hoặc dẫn căn cứ khác.");
            }
        }
    }

    private ShortText text(ContentMap fields) {
        ShortText text = new ShortMarkdown(problems).render(fields.file(), fields.text("text"),
                fields.line("text") + 1);
        if (text.words() > MOST_WORDS) {
            fields.problem("text", "Bài có " + text.words() + " chữ, nhiều nhất " + MOST_WORDS
                    + " chữ để đọc trong ba phút. Viết ngắn lại.");
        }
        return text;
    }

    private List<ChangeQuestion> questions(ContentMap fields) {
        List<ContentMap> written = fields.optionalMaps("questions");
        if (written.size() != LawChange.QUESTIONS) {
            fields.problem("questions", "Mục questions phải có đúng " + LawChange.QUESTIONS + " câu hỏi; đang có "
                    + written.size() + ".");
        }
        return written.stream().map(questions::read).toList();
    }

    private static @Nullable LocalDate last(List<Claim> claims) {
        return claims.stream().map(Claim::until).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
    }

    private static String fingerprint(String title, LocalDate from, ShortText text, List<ChangeQuestion> questions) {
        Fingerprint fingerprint = new Fingerprint().add(title).add(from.toString()).add(text.html());
        questions.forEach(each -> fingerprint.add(each.text()).add(List.copyOf(each.options().keySet()))
                .add(List.copyOf(each.options().values())).add(each.key()).add(each.explanation()));
        return fingerprint.sha256();
    }
}
