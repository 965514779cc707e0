package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.outcome.report.directive.DirectiveQueries;
import vn.sontay.training.outcome.report.directive.DirectiveService;
import vn.sontay.training.outcome.report.directive.GivePart;
import vn.sontay.training.outcome.report.directive.GivenPart;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** What of a target's total each unit got, and the form that gives another part. */
@Named
@RequestScoped
public class TargetPartsBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Inject
    UnitTrees trees;

    @Inject
    DirectiveQueries queries;

    @Inject
    DirectiveService service;

    private final Once<List<SelectItem>> units = new Once<>(() -> queries.units(getOf().plan().code()).stream()
            .map(each -> new SelectItem(String.valueOf(each.id()), each.label())).toList());
    private DirectiveQueries.OfTarget target;

    @PostConstruct
    void read() {
        target = queries.required(parameters.text("plan"), parameters.text("target"));
    }

    /** Makes sure that a target that isn't there is refused before the page is begun. */
    public void open() {
        target.plan();
    }

    public String give() {
        service.give(form.with("planCode", target.plan().code()).with("targetCode", target.target().code())
                .read(GivePart.class));
        return "/admin/target-parts?faces-redirect=true&m=report.partGiven&plan=" + texts.url(target.plan().code())
                + "&target=" + texts.url(target.target().code());
    }

    public DirectiveQueries.OfTarget getOf() {
        return target;
    }

    public List<SelectItem> getUnits() {
        return units.get();
    }

    /** @return how many of the total units answer for today */
    public int getGivenOut() {
        return GivenPart.inForce(target.parts(), LocalDate.now(clock), null).stream().mapToInt(GivenPart::amount).sum();
    }

    /** @return how many nobody answers for; negative where more was given than there is by now */
    public int getLeft() {
        return (target.target().total() instanceof Integer total ? total : 0) - getGivenOut();
    }

    /** @return whether it is the one that holds today */
    public boolean holds(GivenPart part) {
        return GivenPart.inForce(target.parts(), LocalDate.now(clock), null).contains(part);
    }

    public String unit(GivenPart part) {
        return trees.now().label(part.unitId());
    }
}
