package vn.sontay.training.outcome.certificate.layout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.PersistentEntity;

/** On what paper one letterhead prints. Life: added when it is first said, changed since; papers copy nothing of it. */
@Entity
@Table(name = "issuer_layout")
public class IssuerLayout extends PersistentEntity {

    @Column(name = "issuer_id")
    private long issuerId;

    @Column(name = "pre_printed")
    private boolean prePrinted;

    @Column(name = "offset_x")
    private BigDecimal offsetX = BigDecimal.ZERO;

    @Column(name = "offset_y")
    private BigDecimal offsetY = BigDecimal.ZERO;

    protected IssuerLayout() {
    }

    IssuerLayout(long issuerId) {
        this.issuerId = issuerId;
    }

    /** @return what is otherwise now */
    Differences change(ChangeLayout said) {
        Differences differences = new Differences().add("certificate.prePrinted", prePrinted, said.prePrinted())
                .add("certificate.offsetX", offsetX, said.offsetX())
                .add("certificate.offsetY", offsetY, said.offsetY());
        this.prePrinted = said.prePrinted();
        this.offsetX = said.offsetX();
        this.offsetY = said.offsetY();
        return differences;
    }

    PaperLayout layout() {
        return new PaperLayout(prePrinted, offsetX, offsetY);
    }
}
