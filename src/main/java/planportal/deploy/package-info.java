/**
 * From a built folder to the live address: what the publishing job needs beside {@code build}.
 *
 * <p>Comes in: GitHub's environment variables, the live site over HTTP, the built folder. Goes out:
 * annotations and summaries for people, outputs for later steps, {@code checksums.txt} in the
 * folder. It knows no plan: what is compared are files.
 *
 * <p>These are programs with a {@code main} of their own, called by the workflows with the jar on
 * the class path, not commands of {@code plan-portal}: their arguments may change with the
 * workflows. They are Java, not shell, so that they are tested where the rest is, and so that the
 * rehearsal of the workflows needs nothing that the build does not need. {@link
 * planportal.deploy.SmokeCheck} uses nothing but the JDK and runs from its source file, since the
 * job that calls it has no jar.
 */
package planportal.deploy;
