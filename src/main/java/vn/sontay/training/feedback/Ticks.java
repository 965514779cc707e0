package vn.sontay.training.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many paper sheets ticked each level of one question, as the database keeps it. */
@Embeddable
public class Ticks {

    @Column(name = "ticked_1")
    private int ticked1;

    @Column(name = "ticked_2")
    private int ticked2;

    @Column(name = "ticked_3")
    private int ticked3;

    @Column(name = "ticked_4")
    private int ticked4;

    @Column(name = "ticked_5")
    private int ticked5;

    protected Ticks() {
    }

    Ticks(Distribution counts) {
        this.ticked1 = counts.of(1);
        this.ticked2 = counts.of(2);
        this.ticked3 = counts.of(3);
        this.ticked4 = counts.of(4);
        this.ticked5 = counts.of(5);
    }

    Distribution distribution() {
        return Distribution.of(ticked1, ticked2, ticked3, ticked4, ticked5);
    }
}
