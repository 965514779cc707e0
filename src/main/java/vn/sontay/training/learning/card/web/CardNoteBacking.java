package vn.sontay.training.learning.card.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.learning.card.CardNoteDesk;
import vn.sontay.training.learning.card.CardNoteFacts;
import vn.sontay.training.learning.card.SettleNote;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** One note, and its answer. */
@Named
@RequestScoped
public class CardNoteBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    CardNoteDesk desk;

    private CardNoteFacts note;

    @PostConstruct
    void read() {
        note = desk.note(parameters.id("id"));
    }

    public String settle() {
        desk.settle(form.with("noteId", note.noteId()).read(SettleNote.class));
        return "/admin/card-notes?faces-redirect=true&m=card.settled";
    }

    public CardNoteFacts getNote() {
        return note;
    }
}
