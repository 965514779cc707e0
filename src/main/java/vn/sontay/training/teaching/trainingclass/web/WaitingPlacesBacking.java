package vn.sontay.training.teaching.trainingclass.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.teaching.trainingclass.PlaceQueries;
import vn.sontay.training.teaching.trainingclass.PlaceService;
import vn.sontay.training.teaching.trainingclass.TakePlace;
import vn.sontay.training.teaching.trainingclass.WaitingRow;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Those who wait for a place, beneath the list of their class; the first one is let in here. */
@Named
@RequestScoped
public class WaitingPlacesBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    PlaceQueries queries;

    @Inject
    PlaceService service;

    private final Map<Long, List<WaitingRow>> rows = new HashMap<>();

    /** @return those who wait, in order; read when it is first asked for */
    public List<WaitingRow> ofClass(long classId) {
        return rows.computeIfAbsent(classId, queries::ofClass);
    }

    public String take() {
        long classId = service.take(form.with("waitingId", parameters.id("waiting")).read(TakePlace.class));
        return "/trainer/class?faces-redirect=true&m=trainingclass.placeTaken&id=" + classId;
    }
}
