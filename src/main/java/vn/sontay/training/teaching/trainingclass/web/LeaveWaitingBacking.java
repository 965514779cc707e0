package vn.sontay.training.teaching.trainingclass.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.teaching.trainingclass.LeaveWaiting;
import vn.sontay.training.teaching.trainingclass.PlaceQueries;
import vn.sontay.training.teaching.trainingclass.PlaceService;
import vn.sontay.training.teaching.trainingclass.WaitingRow;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Takes somebody off the list of those who wait for a place. */
@Named
@RequestScoped
public class LeaveWaitingBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    PlaceQueries queries;

    @Inject
    PlaceService service;

    private WaitingRow person;

    @PostConstruct
    void read() {
        person = queries.waiting(parameters.id("id"));
    }

    public String withdraw() {
        long classId = service.leave(form.with("waitingId", person.waitingId()).read(LeaveWaiting.class));
        return "/trainer/class?faces-redirect=true&m=trainingclass.leftWaiting&id=" + classId;
    }

    public WaitingRow getPerson() {
        return person;
    }
}
