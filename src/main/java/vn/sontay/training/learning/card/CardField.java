package vn.sontay.training.learning.card;

import java.util.List;
import java.util.stream.Stream;
import vn.sontay.training.learning.claim.Claim;

/**
 * What a card says on one thing.
 *
 * @param lines the items of a list; otherwise one text
 * @param claims what it rests on, in the order of the file; empty for usual errors alone
 */
public record CardField(CardPart part, List<String> lines, List<Claim> claims) {

    public CardField {
        lines = List.copyOf(lines);
        claims = List.copyOf(claims);
    }

    /** @return the documents it rests on, each once */
    public List<String> sources() {
        return claims.stream().map(Claim::source).distinct().toList();
    }

    /** @return the codes of its claims, as administrators know them */
    public List<String> claimCodes() {
        return claims.stream().map(Claim::code).toList();
    }

    /** @return all that it says, for the search */
    Stream<String> words() {
        return lines.stream();
    }
}
