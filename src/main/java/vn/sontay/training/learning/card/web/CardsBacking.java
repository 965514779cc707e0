package vn.sontay.training.learning.card.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.card.Card;
import vn.sontay.training.learning.card.CardCatalogue;
import vn.sontay.training.learning.card.CardGroup;
import vn.sontay.training.learning.card.CardQuery;
import vn.sontay.training.learning.card.Cards;
import vn.sontay.training.learning.card.FoundCards;
import vn.sontay.training.web.Filters;

/** The cards' list, and what is found among them; what is looked for lives in the address. */
@Named
@RequestScoped
public class CardsBacking {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    @Inject
    CardCatalogue catalogue;

    @Inject
    Filters filters;

    @Inject
    Clock clock;

    private CardQuery query = new CardQuery("");
    private List<Card> cards = List.of();
    private @Nullable FoundCards found;
    private String mark = "";
    private LocalDate today;

    @PostConstruct
    void read() {
        query = filters.read(CardQuery.class);
        today = LocalDate.now(clock);
    }

    /** Finds what the address asks for, before the field that holds it is shown. */
    public void load() {
        Cards current = catalogue.current();
        cards = current.on(today);
        mark = current.mark(today);
        found = query.q().isEmpty() ? null : current.find(query.q(), today);
    }

    /** @return what was found; null where nothing is looked for */
    public @Nullable FoundCards getFound() {
        return found;
    }

    /** @return what changes when something on the cards does (CRD-7) */
    public String getMark() {
        return mark;
    }

    public LocalDate getToday() {
        return today;
    }

    /** @return the groups that have cards */
    public List<CardGroup> getGroups() {
        return cards.stream().map(Card::group).distinct().sorted().toList();
    }

    /** @return the cards of a group that are right today, by title */
    public List<Card> of(CardGroup group) {
        return cards.stream().filter(card -> card.group() == group)
                .sorted(Comparator.comparing(Card::title, Collator.getInstance(VIETNAMESE))).toList();
    }
}
