package vn.sontay.training.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import vn.sontay.training.shared.draft.Draft;

/** Does what a page's buttons say, but for a page that only shows a draft: there nobody has pressed one (DRA-3). */
public class DraftActions implements ActionListener {

    private final ActionListener usual;

    public DraftActions(ActionListener usual) {
        this.usual = usual;
    }

    @Override
    public void processAction(ActionEvent event) {
        Draft draft = CDI.current().select(DraftBacking.class).get().getShown();
        if (draft == null || !draft.isReadByPage()) {
            usual.processAction(event);
        }
    }
}
