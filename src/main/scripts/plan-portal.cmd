@echo off
rem Starts plan-portal.jar, which lies beside this script, with options that suit a short run.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "%~dp0plan-portal.jar" %*
