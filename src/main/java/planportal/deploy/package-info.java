/**
 * The steps of the publishing action around {@code build}, and those of the scheduled workflows.
 *
 * <p>Comes in: GitHub's environment variables, the live site over HTTP, the folder of a built site.
 * Goes out: annotations and summaries for people, outputs for later steps, {@code sbom.json} in the
 * folder, issues of the repository. It must not know the plan: it reads what was built.
 *
 * <p>These are programs with a {@code main} of their own, called by the action and the workflows
 * with the jar on the class path, not commands of {@code plan-portal}: their arguments may change
 * with the workflows. They are written in Java, not shell, to be tested like the rest.
 */
package planportal.deploy;
