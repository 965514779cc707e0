package vn.sontay.training.learning.kit;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.sontay.training.learning.kit.KitOrder.KitLesson;
import vn.sontay.training.learning.kit.KitOrder.Person;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.Strip;

/** A list of the class beside what to look at: a tick only where somebody could not yet. */
final class ObservationSheet {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final PaperWords WORDS = KitSheets.WORDS;
    private static final int EMPTY_ROWS = 20;
    private static final float NUMBER = 0.07f;
    private static final float NAME = 0.36f;
    private static final float TICK = 0.07f;

    private ObservationSheet() {
    }

    static List<Strip> of(KitLesson lesson, Observation observation, List<Person> people) {
        List<Strip> strips = new ArrayList<>(KitSheets.heading(WORDS.text("observe", lesson.code()),
                WORDS.text("observe.task", observation.task(), lesson.tasks().getOrDefault(observation.task(), ""))));
        strips.addAll(KitSheets.note(WORDS.text("observe.how")));
        for (int i = 0; i < observation.items().size(); i++) {
            strips.addAll(KitSheets.paragraph(WORDS.text("observe.item", i + 1, observation.items().get(i))));
        }
        strips.addAll(table(observation.items().size(), people));
        return strips;
    }

    private static List<Strip> table(int items, List<Person> people) {
        StringBuilder header = new StringBuilder(WORDS.text("observe.columns"));
        List<Float> shares = new ArrayList<>(List.of(NUMBER, NAME));
        float tick = Math.min(TICK, (1 - NUMBER - NAME) / (items + 2));
        for (int i = 1; i <= items; i++) {
            header.append(';').append(i);
            shares.add(tick);
        }
        header.append(';').append(WORDS.text("observe.note"));
        shares.add(1 - NUMBER - NAME - items * tick);
        List<List<String>> rows = new ArrayList<>();
        for (Person person : people) {
            rows.add(row(rows.size() + 1, name(person, people), items));
        }
        while (people.isEmpty() && rows.size() < EMPTY_ROWS) {
            // a line break makes the row high enough to write in
            rows.add(row(rows.size() + 1, "\n ", items));
        }
        return KitSheets.table(header.toString(), shares, rows);
    }

    /** With the unit where another one has the same name. */
    private static String name(Person person, List<Person> people) {
        return people.stream().filter(each -> each.fullName().equals(person.fullName())).count() > 1
                ? person.fullName() + "\n" + person.unit()
                : person.fullName();
    }

    private static List<String> row(int number, String name, int items) {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(number), name));
        cells.addAll(Collections.nCopies(items + 1, ""));
        return cells;
    }
}
