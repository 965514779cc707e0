package vn.sontay.training.learning.kit;

import java.time.LocalDate;

/**
 * That a class gets a kit which was written for a later edition of the lesson than it reads (KIT-10).
 *
 * @param lesson its code
 * @param kit the edition from which on the kit holds
 * @param from that edition's first class day
 * @param read the edition that the class reads
 */
public record OtherEdition(String lesson, String kit, LocalDate from, String read) {
}
