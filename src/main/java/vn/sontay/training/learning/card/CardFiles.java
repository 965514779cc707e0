package vn.sontay.training.learning.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.claim.ClaimUse;
import vn.sontay.training.learning.claim.Claims;
import vn.sontay.training.learning.claim.FilledText;
import vn.sontay.training.learning.claim.SecondReader;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentPlace;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.UniqueCodes;
import vn.sontay.training.shared.content.Yaml;

/** Reads {@code content/cards}, one file a procedure, if there are any. */
public final class CardFiles {

    private static final String FOLDER = "cards";
    private static final String EXTENSION = ".yaml";
    private static final int TITLE = 120;
    private static final int SHORT = 80;

    private final ContentFolder folder;
    private final Claims claims;
    private final ContentProblems problems;
    private final UniqueCodes codes;
    private final List<Card> cards = new ArrayList<>();
    private final List<ClaimUse> uses = new ArrayList<>();

    /** @param claims that the cards rest on */
    public CardFiles(ContentFolder folder, Claims claims, ContentProblems problems) {
        this.folder = folder;
        this.claims = claims;
        this.problems = problems;
        this.codes = new UniqueCodes("thẻ tra cứu", problems);
    }

    /** @return the cards that are whole; what is wrong with the others is noted */
    public Cards read() {
        if (!folder.has(FOLDER)) {
            return Cards.NONE;
        }
        folder.readAll(FOLDER, EXTENSION, problems).forEach(text -> {
            FilledText filled = claims.fill(text, problems);
            Yaml.map(filled.text(), problems).ifPresent(fields -> card(fields, filled));
        });
        return new Cards(cards, uses);
    }

    private void card(ContentMap fields, FilledText filled) {
        int before = problems.count();
        String code = fields.code("code");
        codes.add(code, fields.place("code"));
        if (!code.isEmpty() && !fields.file().equals(FOLDER + "/" + code + EXTENSION)) {
            fields.problem("code", "Thẻ " + code + " phải nằm trong tệp " + code + EXTENSION
                    + ". Sửa mã, hoặc đổi tên tệp.");
        }
        String title = fields.text("title", TITLE);
        List<String> words = fields.optionalTexts("words");
        CardGroup group = fields.has("group") ? fields.choice("group", CardGroup.class) : CardGroup.OTHER;
        @Nullable
        LocalDate from = fields.date("from");
        @Nullable
        LocalDate until = fields.optionalDate("until");
        @Nullable
        LocalDate looked = fields.date("looked");
        String by = fields.text("by", SHORT);
        CardFields parts = new CardFields(claims, problems, filled).read(fields.map("fields"));
        SecondReader.read(fields);
        fields.done();
        fields.inOrder("from", from, "until", until);
        parts.named().forEach(mark -> uses
                .add(new ClaimUse(mark.claim(), ClaimUse.Kind.CARD, code, "", "", from, until,
                        new ContentPlace(fields.file(), mark.line()))));
        whole(before, from, looked).ifPresent(day -> cards.add(new Card(code, title, words,
                Objects.requireNonNullElse(group, CardGroup.OTHER), day, until, Objects.requireNonNull(looked), by,
                parts.fields())));
    }

    /** @return the first day, where nothing is wrong with the card */
    private Optional<LocalDate> whole(int before, @Nullable LocalDate from, @Nullable LocalDate looked) {
        return problems.count() > before || looked == null ? Optional.empty() : Optional.ofNullable(from);
    }
}
