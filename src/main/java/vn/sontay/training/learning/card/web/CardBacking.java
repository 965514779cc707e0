package vn.sontay.training.learning.card.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.card.Card;
import vn.sontay.training.learning.card.CardCatalogue;
import vn.sontay.training.learning.card.CardField;
import vn.sontay.training.learning.card.CardPart;
import vn.sontay.training.web.Parameters;

/** One card. */
@Named
@RequestScoped
public class CardBacking {

    @Inject
    CardCatalogue catalogue;

    @Inject
    Parameters parameters;

    @Inject
    Clock clock;

    private @Nullable Card card;

    /** Finds the card that the address names; where there is none, the page says so. */
    public void load() {
        card = catalogue.current().card(parameters.text("code")).orElse(null);
        if (card == null) {
            FacesContext.getCurrentInstance().getExternalContext()
                    .setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** @return the card; null where there is none of that code */
    public @Nullable Card getCard() {
        return card;
    }

    /** @return what a card answers, in the order of the page */
    public List<CardPart> getParts() {
        return List.of(CardPart.values());
    }

    /** @return what the card says on that; null where it doesn't */
    public @Nullable CardField field(CardPart part) {
        return card == null ? null : card.field(part).orElse(null);
    }

    /** @return whether its procedure has ended (CRD-3) */
    public boolean isEnded() {
        return card != null && card.hasEndedBefore(LocalDate.now(clock));
    }

    /** @return whether its first day is yet to come */
    public boolean isComing() {
        return card != null && card.from().isAfter(LocalDate.now(clock));
    }
}
