package vn.sontay.training.people.roster.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import vn.sontay.training.people.roster.ConfirmMove;
import vn.sontay.training.people.roster.MoveRequestRow;
import vn.sontay.training.people.roster.MoveRequestService;
import vn.sontay.training.people.roster.RefuseMove;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Seen;

/** One person whom another unit has asked for. */
@Named
@RequestScoped
public class MoveRequestBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    MoveRequestService service;

    @Inject
    Clock clock;

    @Inject
    Seen seen;

    private long moveId;
    private final Once<MoveRequestRow> row = new Once<>(this::look);

    @PostConstruct
    void read() {
        moveId = parameters.id("move");
        form.show("from", LocalDate.now(clock));
    }

    private MoveRequestRow look() {
        MoveRequestRow found = service.request(moveId);
        seen.person(found.personId());
        return found;
    }

    public String confirm() {
        service.confirm(form.with("moveId", moveId).read(ConfirmMove.class));
        return "/admin/move-requests?faces-redirect=true&m=roster.moveConfirmDone";
    }

    public String refuse() {
        service.refuse(form.with("moveId", moveId).read(RefuseMove.class));
        return "/admin/move-requests?faces-redirect=true&m=roster.moveRefuseDone";
    }

    public MoveRequestRow getRow() {
        return row.get();
    }
}
