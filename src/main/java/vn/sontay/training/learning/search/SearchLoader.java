package vn.sontay.training.learning.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sontay.training.learning.card.Card;
import vn.sontay.training.learning.card.CardCatalogue;
import vn.sontay.training.learning.card.CardField;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.Lesson;
import vn.sontay.training.learning.glossary.GlossaryCatalogue;
import vn.sontay.training.learning.glossary.GlossaryTerm;

/** Makes the index anew, after what it is made of was loaded. */
@ApplicationScoped
public class SearchLoader {

    @Inject
    private CurriculumCatalogue curriculum;

    @Inject
    private CardCatalogue cards;

    @Inject
    private GlossaryCatalogue glossary;

    @Inject
    private SearchCatalogue catalogue;

    @SuppressWarnings("NullAway.Init")
    public SearchLoader() {
    }

    /** Indexes the lessons, cards and terms that are in force now. */
    public void load() {
        List<Passage> passages = new ArrayList<>();
        curriculum.current().lessons().stream().map(Lesson::editions).flatMap(List::stream)
                .forEach(edition -> passages.addAll(LessonPassages.of(edition)));
        cards.current().all().forEach(card -> passages.add(passage(card)));
        glossary.current().terms().forEach(term -> passages.add(passage(term)));
        catalogue.replace(new SearchIndex(passages));
    }

    private static Passage passage(Card card) {
        return new Passage(Passage.Kind.CARD, card.code(), "", "", card.title(), card.wordLine(), card.fields().stream()
                .map(CardField::lines).flatMap(List::stream).collect(Collectors.joining(" ")));
    }

    private static Passage passage(GlossaryTerm term) {
        return new Passage(Passage.Kind.TERM, term.id(), "", "", term.term(), term.alsoLine(), term.meaning());
    }
}
