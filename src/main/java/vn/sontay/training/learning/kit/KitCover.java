package vn.sontay.training.learning.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import vn.sontay.training.learning.kit.KitOrder.KitLesson;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.Strip;

/** The first page: what the kit is for, what is in it on which page, and how many copies of each are needed. */
final class KitCover {

    private static final PaperWords WORDS = KitSheets.WORDS;
    private static final List<Float> COLUMNS = List.of(0.46f, 0.27f, 0.14f, 0.13f);

    private final KitOrder order;
    private final ToIntFunction<String> page;

    /** @param page on which page of the file something begins, by its name in {@link KitBody}; 0 for what isn't printed */
    KitCover(KitOrder order, ToIntFunction<String> page) {
        this.order = order;
        this.page = page;
    }

    List<Strip> strips() {
        List<Strip> strips = new ArrayList<>(
                KitSheets.heading(WORDS.text(order.when().isEmpty() ? "annex" : "kit"), order.title()));
        strips.addAll(KitSheets.paragraph(WORDS.text("cover.class", order.classTitle())));
        if (!order.when().isEmpty()) {
            strips.addAll(KitSheets.paragraph(order.when()));
        }
        strips.addAll(KitSheets.paragraph(order.people().isEmpty()
                ? WORDS.text("cover.nobody", order.group())
                : WORDS.text("cover.people", order.people().size(), order.groups(), order.group())));
        if (order.group() != KitOrder.USUAL_GROUP) {
            strips.addAll(KitSheets.note(WORDS.text("cover.pairs", KitOrder.USUAL_GROUP)));
        }
        strips.addAll(KitSheets.note(WORDS.text("cover.made-up")));
        if (order.lessons().stream().anyMatch(lesson -> lesson.kit().hasFiles())) {
            strips.addAll(KitSheets.note(WORDS.text("cover.files")));
        }
        for (KitLesson lesson : order.lessons()) {
            strips.addAll(KitSheets.section(WORDS.text("cover.lesson", lesson.code(), lesson.title())));
            if (!order.when().isEmpty() && lesson.sessions().size() > 1) {
                strips.addAll(KitSheets.note(WORDS.text("cover.twice", lesson.sessions().stream()
                        .map(String::valueOf).collect(Collectors.joining(", ")))));
            }
            strips.addAll(KitSheets.otherEdition(lesson));
            strips.addAll(KitSheets.table(WORDS.text("cover.columns"), COLUMNS, rows(lesson)));
        }
        return strips;
    }

    private List<List<String>> rows(KitLesson lesson) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(WORDS.text("script"), Recipient.TRAINER, KitBody.script(lesson.code())));
        lesson.kit().observations().forEach(each -> Optional.ofNullable(lesson.tasks().get(each.task()))
                .ifPresent(task -> rows.add(row(WORDS.text("cover.observe", task), Recipient.TRAINER,
                        KitBody.observation(lesson.code(), each.task())))));
        lesson.items().stream().filter(item -> item.kind() != ItemKind.ANSWERS && !item.kind().isCard())
                .forEach(item -> rows
                        .add(row(item.title(), KitSheets.whom(item), order.copies(item.recipient()) * item.copies(),
                                item.code())));
        for (Recipient recipient : Recipient.values()) {
            cards(lesson, ItemKind.ROLE, recipient, rows);
            cards(lesson, ItemKind.MESSAGE, recipient, rows);
        }
        if (page.applyAsInt(KitBody.answers(lesson.code())) > 0) {
            rows.add(row(WORDS.text("answers"), Recipient.TRAINER, KitBody.answers(lesson.code())));
        }
        return rows;
    }

    /** Cards are a line together, as they are printed together. */
    private void cards(KitLesson lesson, ItemKind kind, Recipient recipient, List<List<String>> rows) {
        List<KitItem> cards = lesson.items().stream()
                .filter(item -> item.kind() == kind && item.recipient() == recipient).toList();
        if (!cards.isEmpty()) {
            rows.add(row(WORDS.text("cover.cards", KitSheets.kind(kind), cards.size()), recipient,
                    cards.getFirst().code()));
        }
    }

    private List<String> row(String title, Recipient recipient, String what) {
        return row(title, KitSheets.whom(recipient), order.copies(recipient), what);
    }

    private List<String> row(String title, String whom, int copies, String what) {
        int at = page.applyAsInt(what);
        return List.of(title, whom, copies == 0 ? "" : Integer.toString(copies),
                at == 0 ? WORDS.text("cover.file") : Integer.toString(at));
    }
}
