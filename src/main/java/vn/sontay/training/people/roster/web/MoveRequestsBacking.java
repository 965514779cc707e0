package vn.sontay.training.people.roster.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.people.roster.MoveRequestRow;
import vn.sontay.training.people.roster.MoveRequestService;
import vn.sontay.training.web.Seen;

/** Whom other units have asked for, to whoever looks after them. */
@Named
@RequestScoped
public class MoveRequestsBacking {

    @Inject
    MoveRequestService service;

    @Inject
    Seen seen;

    private List<MoveRequestRow> waiting = List.of();

    @PostConstruct
    void read() {
        waiting = seen.people(service.waiting());
    }

    public List<MoveRequestRow> getWaiting() {
        return waiting;
    }
}
