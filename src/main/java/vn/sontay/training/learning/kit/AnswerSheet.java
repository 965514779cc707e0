package vn.sontay.training.learning.kit;

import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.learning.kit.KitOrder.KitLesson;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.Strip;

/** What the trainer alone knows: the answers, which message is genuine, what is wrong with which file. */
final class AnswerSheet {

    private static final PaperWords WORDS = KitSheets.WORDS;
    private static final List<Float> MESSAGES = List.of(0.2f, 0.16f, 0.64f);
    private static final List<Float> FILES = List.of(0.4f, 0.6f);

    private AnswerSheet() {
    }

    /** Nothing where the kit has nothing to tell. */
    static List<Strip> of(KitLesson lesson) {
        List<Strip> strips = new ArrayList<>();
        for (KitItem item : lesson.items()) {
            if (item.kind() == ItemKind.ANSWERS) {
                strips.addAll(KitSheets.section(item.title()));
                strips.addAll(KitSheets.parts(item.parts()));
            }
        }
        strips.addAll(table("answers.messages", MESSAGES,
                of(lesson, ItemKind.MESSAGE).stream().map(item -> List.of(item.title(),
                        WORDS.text(Boolean.TRUE.equals(item.genuine()) ? "genuine" : "scam"), item.reason()))
                        .toList()));
        strips.addAll(table("answers.files", FILES, of(lesson, ItemKind.SIGNED).stream()
                .map(item -> List.of(item.title(), WORDS.text("signature." + item.signature()))).toList()));
        if (strips.isEmpty()) {
            return strips;
        }
        strips.addAll(0, KitSheets.heading(WORDS.text("answers"),
                WORDS.text("answers.of", lesson.code(), lesson.title())));
        return strips;
    }

    private static List<KitItem> of(KitLesson lesson, ItemKind kind) {
        return lesson.items().stream().filter(item -> item.kind() == kind).toList();
    }

    private static List<Strip> table(String key, List<Float> shares, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Strip> strips = new ArrayList<>(KitSheets.section(WORDS.text(key)));
        strips.addAll(KitSheets.table(WORDS.text(key + ".columns"), shares, rows));
        return strips;
    }
}
