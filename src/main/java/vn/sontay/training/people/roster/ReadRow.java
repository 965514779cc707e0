package vn.sontay.training.people.roster;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.PersonDetails;
import vn.sontay.training.shared.Vietnamese;

/**
 * A row as it was meant (ROS-6), without what the database knows.
 *
 * @param mended what was set right
 * @param refused why it can't be taken over as it is, and the fate that makes
 */
record ReadRow(RowTexts texts, String fullName, @Nullable Integer birthYear, @Nullable String job,
        @Nullable String phone, List<Told> mended, List<Refusal> refused) {

    private static final int JOB_LENGTH = 160;

    /**
     * Why a row isn't good.
     *
     * @param field of {@link CorrectRow} in which that is set right
     */
    record Refusal(Fate fate, String field, Told told) {
    }

    static ReadRow of(RowTexts texts, LocalDate today) {
        List<Told> mended = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        String name = NameReading.mended(texts.name());
        Told nameless = NameReading.refusal(texts.name(), name);
        if (nameless != null) {
            refused.add(new Refusal(Fate.NAME, "fullName", nameless));
        } else if (!texts.name().equals(name)) {
            boolean composed = Normalizer.normalize(texts.name(), Normalizer.Form.NFC).equals(name);
            mended.add(composed
                    ? Told.of("roster.mendedAccents")
                    : Told.of("roster.mendedName", texts.name(), name));
        }
        BirthReading birth = BirthReading.of(texts.birth(), today);
        if (birth.refusal() != null) {
            refused.add(new Refusal(Fate.BIRTH, "birth", birth.refusal()));
        } else if (birth.guessed()) {
            mended.add(Told.of("roster.mendedBirth", texts.birth().strip(), String.valueOf(birth.year())));
        }
        PhoneReading phone = PhoneReading.of(texts.phone());
        if (phone.refusal() != null) {
            refused.add(new Refusal(Fate.PHONE, "phone", phone.refusal()));
        } else if (phone.mended() && phone.number() != null) {
            mended.add(Told.of("roster.mendedPhone", texts.phone().strip(), phone.number()));
        }
        String job = Vietnamese.clean(texts.job());
        if (job.length() > JOB_LENGTH) {
            job = job.substring(0, JOB_LENGTH).strip();
            mended.add(Told.of("roster.mendedJob", JOB_LENGTH));
        }
        return new ReadRow(texts, name, birth.year(), job.isEmpty() ? null : job, phone.number(), mended, refused);
    }

    PersonDetails details() {
        return new PersonDetails(fullName, birthYear, phone);
    }
}
