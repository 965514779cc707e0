package vn.sontay.training.shared.personal;

import java.util.List;

/**
 * One kind of data about people (PER-1). Texts are for whoever it is about, in Vietnamese.
 *
 * @param code by which the nightly deletion finds its period
 * @param what is kept
 * @param why what it is needed for
 * @param basis the provision or plan that asks for it or allows it
 * @param seen who sees it
 */
public record KeptData(String code, String what, String why, String basis, Retention retention, String seen,
        List<KeptTable> tables) {

    public KeptData {
        tables = List.copyOf(tables);
    }

    /** @return all kinds, in the order of the notice */
    public static List<KeptData> all() {
        return KeptDataFile.KEPT;
    }

    /** @throws IllegalArgumentException when there is no kind of that code */
    public static KeptData of(String code) {
        return all().stream().filter(each -> each.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kept data: " + code));
    }
}
