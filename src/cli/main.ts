#!/usr/bin/env node
import { runCommand } from './run-command.js'

// a reader that stops early, such as head, is no fault
process.stdout.on('error', () => process.exit())
process.exitCode = await runCommand(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  colour: process.stdout.isTTY && !process.env['NO_COLOR'],
  progress: process.stderr.isTTY,
})
