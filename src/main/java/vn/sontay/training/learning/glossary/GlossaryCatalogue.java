package vn.sontay.training.learning.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.LessonEdition;

/** The glossary as it was last loaded, with the lessons explained by it. Safe for many threads. */
@ApplicationScoped
public class GlossaryCatalogue {

    private volatile Loaded loaded = new Loaded(Glossary.NONE, Map.of());

    /** @param lessons explained, by the hash of the edition */
    private record Loaded(Glossary glossary, Map<String, String> lessons) {
    }

    public Glossary current() {
        return loaded.glossary();
    }

    /** @return the lesson's clean HTML with its terms explained (GLO-3) */
    public String explained(LessonEdition edition) {
        return loaded.lessons().getOrDefault(edition.sha256(), edition.bodyHtml());
    }

    /** Puts a glossary in force, and explains each edition of each lesson by it (GLO-5). */
    public void replace(Glossary glossary, Curriculum curriculum) {
        TermFinder finder = new TermFinder(glossary.terms());
        Map<String, String> lessons = new HashMap<>();
        curriculum.lessons().stream().flatMap(lesson -> lesson.editions().stream()).forEach(
                edition -> lessons.put(edition.sha256(), ExplainedLesson.of(edition.bodyHtml(), finder)));
        loaded = new Loaded(glossary, Map.copyOf(lessons));
    }
}
