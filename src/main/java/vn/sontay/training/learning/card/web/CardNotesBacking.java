package vn.sontay.training.learning.card.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.learning.card.CardNoteDesk;
import vn.sontay.training.learning.card.CardNoteFacts;
import vn.sontay.training.shared.Page;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Parameters;

/** What people say is wrong on the cards: what waits, or what was answered. */
@Named
@RequestScoped
public class CardNotesBacking {

    @Inject
    CardNoteDesk desk;

    @Inject
    Parameters parameters;

    @Inject
    Filters filters;

    private boolean settled;
    private Page<CardNoteFacts> page = Page.none();

    @PostConstruct
    void read() {
        settled = parameters.text("settled").equals("true");
        page = desk.page(settled, filters.page());
    }

    public boolean isSettled() {
        return settled;
    }

    public Page<CardNoteFacts> getPage() {
        return page;
    }
}
