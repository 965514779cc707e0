package vn.sontay.training.people.privacy;

import java.util.List;

/** Announced in the transaction in which somebody is erased. @param lines for the list outside of the database (PRI-6) */
record ErasureDone(List<ErasureList.Line> lines) {

    ErasureDone {
        lines = List.copyOf(lines);
    }
}
