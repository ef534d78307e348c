import { CoCartResponse } from '../response.js';
import { errorOf, throwException } from '../errors.js';
