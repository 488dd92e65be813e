package org.reversementoring.matching;

import java.util.Optional;

/**
 * Why there is no better set of pairs: prices for each stage of the goal. {@link CertificateCheck} says what each proves.
 *
 * @param highestScore that any pair could have
 * @param reach over all candidates: nobody can bring together more people, nor as many in more pairs
 * @param worst over the candidates better than the worst pair: as many people and pairs cannot be had of these alone;
 *     empty if the goal does not mind the worst pair or there is no pair
 * @param total over the candidates at least as good as the worst pair, or over all if the goal does not mind it: there
 *     is no higher worth
 */
public record Certificate(Goal goal, int highestScore, Prices reach, Optional<Prices> worst, Prices total) {}
