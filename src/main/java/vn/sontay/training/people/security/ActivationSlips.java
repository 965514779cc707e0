package vn.sontay.training.people.security;

import java.time.LocalDate;
import java.util.List;

/**
 * What the slips for a first sign-in say.
 *
 * @param address of the system, as people type it
 * @param contact whom to ask about one's data, as it continues "anh/chị liên hệ …"
 * @param slips one for each person, in the order of the paper
 * @param demo whether they stand on made-up data and say so in red
 */
public record ActivationSlips(String address, String contact, List<Slip> slips, boolean demo) {

    /** Keeps a copy of the slips. */
    public ActivationSlips {
        slips = List.copyOf(slips);
    }

    /**
     * Where the slip's QR code leads: the page of the first sign-in, with name and code filled in. They stand behind the #, which
     * is sent to no server; the QR code says nothing that isn't printed beside it.
     */
    String link(Slip slip) {
        return address + "/first-sign-in#name=" + slip.userName() + "&code=" + slip.code();
    }

    /**
     * One person's slip.
     *
     * @param fullName in full
     * @param unit tells people of one name apart
     * @param userName typed in at the first sign-in
     * @param code used once, such as "7K4M-92XQ"
     * @param validUntil last day of the code
     */
    public record Slip(String fullName, String unit, String userName, String code, LocalDate validUntil) {
    }
}
