package vn.sontay.training.learning.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.learning.kit.KitOrder.KitLesson;
import vn.sontay.training.learning.typesetting.Look;
import vn.sontay.training.shared.paper.Pages;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.Strip;

/** Lays out everything behind the cover: first what the trainer holds in the hand, then what is handed out, the answers last (KIT-5). */
final class KitBody {

    private static final PaperWords WORDS = KitSheets.WORDS;

    private final KitOrder order;
    private final Pages pages = new Pages(Look.PAGE);
    private final Map<String, Integer> begins = new HashMap<>();

    KitBody(KitOrder order) {
        this.order = order;
        order.lessons().forEach(this::script);
        order.lessons().forEach(this::observations);
        order.lessons().forEach(this::handOuts);
        order.lessons().forEach(this::answers);
    }

    List<Pages.Page> pages() {
        return pages.all();
    }

    /** @return on which of these pages, from 1, it begins; 0 for what isn't printed */
    int begins(String what) {
        return begins.getOrDefault(what, 0);
    }

    static String script(String lesson) {
        return "script " + lesson;
    }

    static String observation(String lesson, int task) {
        return "observe " + lesson + " " + task;
    }

    static String answers(String lesson) {
        return "answers " + lesson;
    }

    private void script(KitLesson lesson) {
        chapter(lesson, WORDS.text("trainer"), script(lesson.code()), ScriptSheet.of(lesson));
    }

    private void observations(KitLesson lesson) {
        lesson.kit().observations().stream().filter(each -> lesson.tasks().containsKey(each.task()))
                .forEach(each -> chapter(lesson, WORDS.text("trainer"), observation(lesson.code(), each.task()),
                        ObservationSheet.of(lesson, each, order.people())));
    }

    private void handOuts(KitLesson lesson) {
        for (KitItem item : lesson.items()) {
            switch (item.kind()) {
                case DOSSIER, PAGE -> chapter(lesson, KitSheets.whom(item), item.code(),
                        plain(item));
                case FORM -> form(lesson, item);
                case MESSAGE, ROLE, ANSWERS, SIGNED -> {
                    // cards stand together, answers last, files on no page
                }
            }
        }
        cards(lesson, ItemKind.ROLE);
        cards(lesson, ItemKind.MESSAGE);
    }

    private List<Strip> plain(KitItem item) {
        List<Strip> strips = new ArrayList<>(
                KitSheets.heading(KitSheets.kind(item.kind()), item.title()));
        if (item.kind() == ItemKind.PAGE) {
            strips.addAll(KitSheets.note(WORDS.text("page.printed", ObservationSheet.DAY.format(order.printed()))));
        }
        strips.addAll(KitSheets.parts(item.parts()));
        return strips;
    }

    private void form(KitLesson lesson, KitItem item) {
        String whom = KitSheets.whom(item);
        chapter(lesson, whom, item.code(), new FormSheet(item, false).strips());
        if (item.rows().stream().anyMatch(row -> !row.value().isEmpty())) {
            chapter(lesson, WORDS.text("form.filled.for", whom), item.code(), new FormSheet(item, true).strips());
        }
    }

    private void cards(KitLesson lesson, ItemKind kind) {
        for (Recipient recipient : Recipient.values()) {
            List<KitItem> cards = lesson.items().stream()
                    .filter(item -> item.kind() == kind && item.recipient() == recipient).toList();
            int from = 0;
            for (CardSheet sheet : cards.isEmpty() ? List.<CardSheet>of() : CardSheet.of(lesson.code(), cards)) {
                List<KitItem> own = cards.subList(from, from + sheet.cards().size());
                from += own.size();
                chapter(lesson, WORDS.text("cards.cut", KitSheets.whom(recipient)), own.getFirst().code(),
                        List.of(Strip.of(sheet).marked(1, own.getFirst().title())));
            }
        }
    }

    private void answers(KitLesson lesson) {
        List<Strip> strips = AnswerSheet.of(lesson);
        if (!strips.isEmpty()) {
            chapter(lesson, WORDS.text("trainer"), answers(lesson.code()), strips);
        }
    }

    private void chapter(KitLesson lesson, String whom, String what, List<Strip> strips) {
        pages.chapter(WORDS.text("running", lesson.code(), whom));
        begins.putIfAbsent(what, pages.all().size());
        pages.add(strips);
    }
}
