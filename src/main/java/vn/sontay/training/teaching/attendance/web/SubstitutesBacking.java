package vn.sontay.training.teaching.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.teaching.attendance.RollCallRow;
import vn.sontay.training.teaching.attendance.substitute.LinkSubstitute;
import vn.sontay.training.teaching.attendance.substitute.SubstitutePage;
import vn.sontay.training.teaching.attendance.substitute.SubstitutionQueries;
import vn.sontay.training.teaching.attendance.substitute.SubstitutionService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;

/** Who comes instead of whom, seen from a session. */
@Named
@RequestScoped
public class SubstitutesBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    SubstitutionQueries queries;

    @Inject
    SubstitutionService service;

    private final Once<SubstitutePage> page = new Once<>(() -> queries.page(parameters.id("session")));

    /** Makes sure that a session that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        getPage();
    }

    public String link() {
        service.link(form.with("sessionId", parameters.id("session")).read(LinkSubstitute.class));
        return "/trainer/substitutes?faces-redirect=true&m=attendance.substituteSaved&session="
                + parameters.id("session");
    }

    public SubstitutePage getPage() {
        return page.get();
    }

    /** @return everybody in the class, to choose from */
    public List<SelectItem> getPeople() {
        return getPage().people().stream().map(SubstitutesBacking::item).toList();
    }

    private static SelectItem item(RollCallRow row) {
        return new SelectItem(row.enrolmentId(),
                row.about().isEmpty() ? row.fullName() : row.fullName() + " (" + row.about() + ")");
    }
}
