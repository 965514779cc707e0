package vn.sontay.training.learning.card.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import vn.sontay.training.learning.card.Card;
import vn.sontay.training.learning.card.CardCatalogue;
import vn.sontay.training.learning.card.CardNoteService;
import vn.sontay.training.learning.card.CardPart;
import vn.sontay.training.learning.card.SendNote;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.web.ClientAddress;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** Where anybody says that something on a card is wrong or old. */
@Named
@RequestScoped
public class SendNoteBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    CardCatalogue catalogue;

    @Inject
    CardNoteService service;

    @Inject
    ClientAddress address;

    @Inject
    Texts texts;

    private Card card;

    @PostConstruct
    void read() {
        card = catalogue.current().card(parameters.text("code")).orElseThrow(NotFoundException::new);
    }

    public String send() {
        service.send(form.with("cardCode", card.code()).read(SendNote.class), address.text());
        return "/tra-cuu/card?faces-redirect=true&m=card.noteSent&code=" + card.code();
    }

    public Card getCard() {
        return card;
    }

    /** @return what of the card may be meant */
    public List<SelectItem> getParts() {
        return Arrays.stream(CardPart.values()).map(part -> new SelectItem(part.name(), texts.get("card.part" + part)))
                .toList();
    }
}
