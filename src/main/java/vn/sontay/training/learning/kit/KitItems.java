package vn.sontay.training.learning.kit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.claim.ClaimMark;
import vn.sontay.training.learning.claim.Claims;
import vn.sontay.training.learning.curriculum.LessonDocument;
import vn.sontay.training.learning.curriculum.SheetMarkdown;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentProblems;

/** Reads the items of a kit, each of which has what its kind asks for and nothing else. */
final class KitItems {

    private static final int TITLE = 150;
    private static final int LABEL = 300;
    private static final int MESSAGE = 700;
    private static final int REASON = 600;
    private static final int SHEET = 20_000;
    private static final int MOST_COPIES = 9;

    private final int tasks;
    private final boolean tasksKnown;
    private final Claims claims;
    private final ContentProblems problems;
    private final SheetMarkdown markdown;

    /**
     * @param tasks how many the lesson has
     * @param tasksKnown whether that is certain
     */
    KitItems(int tasks, boolean tasksKnown, Claims claims, ContentProblems problems) {
        this.tasks = tasks;
        this.tasksKnown = tasksKnown;
        this.claims = claims;
        this.problems = problems;
        this.markdown = new SheetMarkdown(problems);
    }

    /** @return the claims that it names */
    List<ClaimMark> claims(ContentMap fields) {
        return claims.named(fields, "claims", problems);
    }

    /** @return the item with a harmless stand-in for what is wrong, which is noted */
    KitItem read(ContentMap fields) {
        String code = fields.code("code");
        @Nullable
        ItemKind written = fields.choice("kind", ItemKind.class);
        ItemKind kind = written == null ? ItemKind.PAGE : written;
        String title = fields.text("title", TITLE);
        @Nullable
        Recipient to = fields.choice("for", Recipient.class);
        @Nullable
        Integer task = fields.optionalNumber("task", 1, KitFiles.MOST_TASKS);
        if (task != null && tasksKnown && task > tasks) {
            fields.problem("task", KitFiles.unknownTask(task, tasks));
        }
        @Nullable
        Integer copies = fields.optionalNumber("copies", 1, MOST_COPIES);
        fields.has("claims");
        KitItem item = new KitItem(code, kind, title, to == null ? Recipient.TRAINER : to,
                copies == null ? 1 : copies, task,
                kind == ItemKind.MESSAGE ? fields.text("text", MESSAGE) : "", parts(fields, kind),
                kind == ItemKind.FORM && fields.has("motto") && fields.flag("motto"),
                kind == ItemKind.MESSAGE ? genuine(fields) : null,
                kind == ItemKind.MESSAGE ? fields.text("reason", REASON) : "",
                kind == ItemKind.FORM ? fields.maps("rows").stream().map(KitItems::row).toList() : List.of(),
                kind == ItemKind.SIGNED ? fields.choice("signature", SignatureState.class) : null);
        if (written != null) {
            fields.done();
        }
        if (kind == ItemKind.ANSWERS && to != null && to != Recipient.TRAINER) {
            fields.problem("for", "Đáp án chỉ dành cho giảng viên. Ghi for: trainer.");
        }
        return item;
    }

    private List<LessonDocument.Part> parts(ContentMap fields, ItemKind kind) {
        if (kind == ItemKind.MESSAGE) {
            return List.of();
        }
        String text = kind == ItemKind.FORM ? fields.optionalFormText("text", SHEET) : fields.formText("text", SHEET);
        return text.isEmpty() ? List.of() : markdown.read(fields.file(), text, fields.line("text") + 1);
    }

    /** A missing one is told like any other; it isn't false. */
    private static @Nullable Boolean genuine(ContentMap fields) {
        return fields.flag("genuine");
    }

    private static FormRow row(ContentMap fields) {
        FormRow row = new FormRow(fields.formText("label", LABEL), fields.optionalFormText("value", LABEL));
        fields.done();
        return row;
    }
}
