package vn.sontay.training.people.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.people.organisation.UnitUses;
import vn.sontay.training.people.organisation.act.ActKind;
import vn.sontay.training.people.organisation.act.ActPreview;
import vn.sontay.training.people.organisation.act.DecideAct;
import vn.sontay.training.people.organisation.act.UnitActQueries;
import vn.sontay.training.people.organisation.act.UnitActService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** What an act changes, or has changed; decides, cancels and undoes it. */
@Named
@RequestScoped
public class UnitActViewBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    UnitActQueries queries;

    @Inject
    UnitActService service;

    @Inject
    Texts texts;

    private ActPreview act;

    @PostConstruct
    void read() {
        act = queries.preview(parameters.id("id"));
    }

    public String decide() {
        service.decide(command());
        return back(act.past() ? "organisation.actDecided" : "organisation.actWaiting");
    }

    public String cancel() {
        service.cancel(command());
        return back("organisation.actCancelled");
    }

    public String undo() {
        service.undo(command());
        return back("organisation.actUndone");
    }

    private DecideAct command() {
        return form.with("actId", act.id()).read(DecideAct.class);
    }

    private String back(String message) {
        return "/admin/unit?faces-redirect=true&m=" + message + "&id=" + act.unitId();
    }

    public ActPreview getAct() {
        return act;
    }

    /** @return whether a unit ends by it */
    public boolean isEnding() {
        return act.kind() != ActKind.RENAME && act.kind() != ActKind.MOVE;
    }

    public String sentence(ActPreview.Sentence sentence) {
        return texts.of(sentence.key(), sentence.arguments().toArray());
    }

    /** @return what of a kind names the unit, and some of it */
    public String told(UnitUses.Told told) {
        String counted = texts.of(told.word(), told.count());
        return told.titles().isEmpty()
                ? counted
                : texts.of("organisation.toldSome", counted, String.join(", ", told.titles()));
    }

    /** @return what hindered it on its day */
    public String getHindrance() {
        List<String> told = act.hindrance();
        return told.isEmpty() ? "" : texts.of(told.getFirst(), told.subList(1, told.size()).toArray());
    }
}
