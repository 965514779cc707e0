package vn.sontay.training.teaching.attendance.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.teaching.attendance.substitute.SubstitutionQueries;
import vn.sontay.training.teaching.attendance.substitute.SubstitutionRow;
import vn.sontay.training.teaching.attendance.substitute.SubstitutionService;
import vn.sontay.training.teaching.attendance.substitute.UndoSubstitution;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Takes back that somebody comes instead of somebody else. */
@Named
@RequestScoped
public class UndoSubstituteBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    SubstitutionQueries queries;

    @Inject
    SubstitutionService service;

    private SubstitutionRow row;

    @PostConstruct
    void read() {
        row = queries.substitution(parameters.id("id"));
    }

    public String withdraw() {
        service.undo(form.with("substitutionId", row.substitutionId()).read(UndoSubstitution.class));
        return "/trainer/substitutes?faces-redirect=true&m=attendance.substituteUndone&session="
                + parameters.id("session");
    }

    public SubstitutionRow getRow() {
        return row;
    }

    public String getSession() {
        return parameters.text("session");
    }
}
