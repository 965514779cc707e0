package vn.sontay.training.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/** Does what a page's buttons say, but for a page that only shows a draft: there nobody has pressed one (DRA-3). */
public class DraftActions implements ActionListener {

    private final ActionListener usual;

    public DraftActions(ActionListener usual) {
        this.usual = usual;
    }

    @Override
    public void processAction(ActionEvent event) {
        if (CDI.current().select(DraftBacking.class).get().getShown() == null) {
            usual.processAction(event);
        }
    }
}
