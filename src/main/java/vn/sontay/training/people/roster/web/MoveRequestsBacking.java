package vn.sontay.training.people.roster.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.people.roster.MoveRequestRow;
import vn.sontay.training.people.roster.MoveRequestService;

/** Whom other units have asked for, to whoever looks after them. */
@Named
@RequestScoped
public class MoveRequestsBacking {

    @Inject
    MoveRequestService service;

    private List<MoveRequestRow> waiting = List.of();

    @PostConstruct
    void read() {
        waiting = service.waiting();
    }

    public List<MoveRequestRow> getWaiting() {
        return waiting;
    }
}
