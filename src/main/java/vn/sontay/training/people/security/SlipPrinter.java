package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.paper.PaperWords;

/** Puts codes that were just issued on slips. */
@ApplicationScoped
public class SlipPrinter {

    private static final PaperWords WORDS = PaperWords.beside(SlipPrinter.class);

    @Inject
    Installation installation;

    @Inject
    Clock clock;

    /** @return a PDF, six slips a page, in the order of the codes */
    public byte[] print(List<IssuedCode> codes) {
        List<ActivationSlips.Slip> slips = codes.stream().map(code -> new ActivationSlips.Slip(code.fullName(),
                code.unitLabel(), code.userName(), code.code(), code.validUntil())).toList();
        return ActivationSlipsPdf.render(new ActivationSlips(installation.address(), WORDS.text("slip.contact"), slips,
                installation.demo()), clock.instant());
    }
}
