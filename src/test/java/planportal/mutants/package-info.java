/**
 * Changes contents at random and checks what the program does with them.
 *
 * <p>A {@link planportal.mutants.Mutant} is a content with a few changes by {@link
 * planportal.mutants.Mutator}s, the same for the same seed. {@link planportal.mutants.Trial} checks
 * and builds it; {@link planportal.mutants.MutantsTest} tries many of them.
 */
package planportal.mutants;
