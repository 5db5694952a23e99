/**
 * Makes the packed program start faster: {@link planportal.packaging.PlainCalls} rewrites the jar
 * at the end of {@code mvn package}.
 *
 * <p>In: the jar with all its classes. Out: the same jar, in which lambdas, joined strings and the
 * methods of records are plain code. Java compiles them to calls that the virtual machine links at
 * their first use, and each such link takes about a tenth of a millisecond of interpreted code. The
 * build of a small plan uses nearly a thousand of them once or twice: linking was a tenth of its
 * processor time. The sources stay as readable as they were, and {@code mvn compile exec:java} runs
 * the classes as they were compiled.
 *
 * <p>It cannot rewrite the JDK: {@code Comparator.comparing} or {@code Files.walk} link calls of
 * their own, the first of them for some 14 ms. So what every build runs through sorts and lists by
 * plain code.
 *
 * <p>It stands with the tests because it is a tool of the build: the program itself must not carry
 * it. It knows nothing of the portal and would serve any jar.
 */
package planportal.packaging;
